/** Kills the program at random moments of everything that writes, and counts what is lost. */
package whereas.bench.crash;
