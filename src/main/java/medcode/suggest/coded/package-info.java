/** Problems with the codes chosen for them, and how the words of a note and the titles of codes bear on each other. */
package medcode.suggest.coded;
