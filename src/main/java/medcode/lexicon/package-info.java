/** Words and what is known about clinical language: normal forms, abbreviations, spelling, cues, headings. */
package medcode.lexicon;
