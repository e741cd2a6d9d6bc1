/** Drugs and chemicals: their table, adverse effect, poisoning, underdosing (guideline I.C.19.e). */
package medcode.suggest.drug;
