/** The secrets of an encrypted store: its random key, and that key wrapped by a passphrase and by a recovery key. */
package whereas.store.vault;
