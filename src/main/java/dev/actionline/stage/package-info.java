/**
 * What stands on the stage: bodies on skeletons, poses solved by inverse kinematics, fields of
 * primitives and their meshes, sets and props from text descriptions in models/.
 *
 * <p>Takes descriptions and poses; gives meshes, joints, marks. It knows geometry, no verbs and no
 * OpenGL. Metres, right-handed, Y up, north -Z, east +X; a figure in its root frame stands on the
 * origin and faces -Z with its right hand at +X. Headings are degrees clockwise from north seen from
 * above. Colours are linear Rec.709.
 */
package dev.actionline.stage;
