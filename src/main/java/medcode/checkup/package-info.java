/** Looks at what medcode runs on and with: Java, the launcher, the store and what is loaded. */
package medcode.checkup;
