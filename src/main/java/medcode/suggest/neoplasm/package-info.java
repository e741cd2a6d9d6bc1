/** Neoplasms: primary and secondary, and what they cause (guideline I.C.2). */
package medcode.suggest.neoplasm;
