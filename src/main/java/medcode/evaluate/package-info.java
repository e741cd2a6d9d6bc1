/** Measures codes, phrases, vignettes and assertions against answers that people gave. */
package medcode.evaluate;
