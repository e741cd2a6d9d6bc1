/** From the words of a condition to codes: the Alphabetic Index walked, the Tabular List descended. */
package medcode.suggest.phrase;
