/** The place of the directory: parties with their past matters, near duplicates and their merging, prosecutors, and what was changed. */
package whereas.ui.directory;
