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
in vec2 uv;
out vec4 changed;

// Pixels of this picture for one of a picture 720 high.
float scale() {
  return size.y / 720.0;
}

vec4 pixelAt(vec2 p) {
  return texture(picture, clamp(p, vec2(0.5), size.xy - 0.5) * size.zw);
}
