/** Injuries: their sites, what goes before what, how they came about (guidelines I.C.19, I.C.20). */
package medcode.suggest.injury;
