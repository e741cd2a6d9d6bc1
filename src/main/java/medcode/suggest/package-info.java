/** What a note is given: suggestions with their evidence, queries, what was not coded and why, the explanation of a code. */
package medcode.suggest;
