/** What can be wrong with a matter or a packet: findings, each with its rule, its place and what would mend it. */
package whereas.check;
