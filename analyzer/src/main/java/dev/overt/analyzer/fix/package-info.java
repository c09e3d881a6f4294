/**
 * Rewrites code so that findings are gone: findings and an attributed program come in, changes of
 * texts go out, or the reason why there is none. Nothing is written here, and the spelling of
 * frameworks is the catalog's.
 */
package dev.overt.analyzer.fix;
