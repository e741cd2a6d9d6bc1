/** Which codes stand beside one another, and in which order (guidelines I.A.12, I.A.13, I.B.5, II, III). */
package medcode.suggest.sequence;
