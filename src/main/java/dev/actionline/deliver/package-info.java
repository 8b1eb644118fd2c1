/**
 * Picture sinks: MP4, stills, contact sheets. Each writes beside its final name and renames when it
 * is whole. FFmpeg lives here only.
 */
package dev.actionline.deliver;
