/** What every step hands back: a value together with what it had to say about it, or a refusal that lists every reason. */
package whereas.result;
