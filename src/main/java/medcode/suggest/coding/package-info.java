/** A note coded from its problems to its suggestions: the steps, in their order. */
package medcode.suggest.coding;
