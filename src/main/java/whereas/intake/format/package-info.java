/** Opens the files that lists come in, whatever program wrote them, and brings their rows out; what the rows mean is told elsewhere. */
package whereas.intake.format;
