/**
 * The run on one's own machine: the packaged service beside an embedded PostgreSQL that keeps its
 * data.
 *
 * <p>It lives among the tests so that the service itself carries no database. {@code mvn -Plocal
 * package} runs {@link dev.tandem.local.LocalRun} from its source.
 */
package dev.tandem.local;
