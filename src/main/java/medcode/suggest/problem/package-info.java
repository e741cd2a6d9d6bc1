/** What a note states: its problems with their facts, its circumstances, who the patient is, what is past, taken back or another one's. */
package medcode.suggest.problem;
