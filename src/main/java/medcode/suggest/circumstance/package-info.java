/** Reasons for an encounter, status, history, measurements: factors that influence health (guideline I.C.21). */
package medcode.suggest.circumstance;
