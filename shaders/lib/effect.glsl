// What an effect of shaders/effects is told. It reads `picture` at `uv` or elsewhere and writes
// `changed`. In the air and by the lens: linear Rec.709, in alpha the metres from the eye. On the
// print: display values (sRGB), in alpha their luma. A parameter NAME is a `uniform float NAME`.
uniform sampler2D picture;
uniform sampler2D noise;     // soft clouds, tiling, 0..1 in red
uniform vec4 size;           // of the picture, pixels; 1 / size
uniform vec4 moment;         // seconds since it began; progress 0..1; seed 0..1; heat of what is below, 0..1
uniform float frame;         // number of the frame
// EVERYWHERE is defined when it reaches the whole picture; then there is no place.
uniform vec4 place;          // foot of its air: pixels from the lower left, half its width in pixels, metres from the eye
uniform vec4 reach;          // to the top of its air: pixels across and up; its radius and height in metres
uniform vec4 body0, body1, body2, body3; // people beside the place: middle in pixels, half their width and height in pixels
uniform vec4 bodies;         // metres from the eye to each; 0 for nobody
in vec2 uv;
out vec4 changed;

bool within(vec4 body, float away, vec2 p, float metres) {
  vec2 off = abs(p - body.xy) / max(body.zw, vec2(1.0));
  return away > 0.0 && max(off.x, off.y) < 1.0 && abs(metres - away) < 0.6;
}

// Whether what is seen at a pixel, so many metres from the eye, is somebody beside the place.
bool somebody(vec2 p, float metres) {
  return within(body0, bodies.x, p, metres) || within(body1, bodies.y, p, metres)
      || within(body2, bodies.z, p, metres) || within(body3, bodies.w, p, metres);
}

// Pixels of this picture for one of a picture 720 high.
float scale() {
  return size.y / 720.0;
}

vec4 pixelAt(vec2 p) {
  return texture(picture, clamp(p, vec2(0.5), size.xy - 0.5) * size.zw);
}
