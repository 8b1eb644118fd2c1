// The picture into the file's frame, turned upside down: rows of an image go from the top. sRGB.
uniform sampler2D display;
uniform vec2 corner;   // of the picture within the target, pixels
in vec2 uv;
out vec4 pixel;

void main() {
  ivec2 p = ivec2(gl_FragCoord.xy - corner);
  pixel = vec4(texelFetch(display, ivec2(p.x, textureSize(display, 0).y - 1 - p.y), 0).rgb, 1);
}
