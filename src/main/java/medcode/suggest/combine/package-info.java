/** Codes that become one, or call for one another: combinations, additional codes, sequelae (guidelines I.A.15, I.B.9, I.B.10). */
package medcode.suggest.combine;
