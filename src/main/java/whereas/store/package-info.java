/** Keeps matters, every revision of each, the directory of agencies and an index of names in a database on this computer. */
package whereas.store;
