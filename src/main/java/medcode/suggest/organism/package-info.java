/** Infections: their organisms, sepsis (guideline I.C.1). */
package medcode.suggest.organism;
