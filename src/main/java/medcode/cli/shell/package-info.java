/** The interactive encoder: one class for each of its commands. */
package medcode.cli.shell;
