/** Pregnancy, childbirth and the newborn: the chapters that are written for a patient (guidelines I.C.15, I.C.16). */
package medcode.suggest.birth;
