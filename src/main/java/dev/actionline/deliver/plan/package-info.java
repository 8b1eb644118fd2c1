/**
 * Overhead plans of camera setups: what a crew hangs on the wall. Takes a timeline, gives drawings as SVG text
 * and as PNG, and the list of lenses. Plans lie north up, a metre is everywhere as long.
 */
package dev.actionline.deliver.plan;
