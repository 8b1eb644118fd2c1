/**
 * The ground floor: sources and diagnostics, exact time, seeded noise, easing, spelling help.
 *
 * <p>Takes nothing from any other room. Everything here is immutable or pure, but for {@link
 * dev.actionline.core.Diagnostics}, which collects while a stage runs.
 */
package dev.actionline.core;
