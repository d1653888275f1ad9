import { EdgeRectangleProgram } from 'sigma/rendering';

/** An edge in dashes, for what isn't certain or hasn't happened: sigma has lines alone. Dashes keep their length on the screen. */
export class DashedEdge extends EdgeRectangleProgram {
  override getDefinition() {
    const definition = super.getDefinition();
    const from = '(u_matrix * vec3(a_positionStart, 1)).xy';
    const to = '(u_matrix * vec3(a_positionEnd, 1)).xy';
    return {
      ...definition,
      VERTEX_SHADER_SOURCE: definition.VERTEX_SHADER_SOURCE.replace(
        'void main() {',
        'varying float v_along;\nvoid main() {',
      ).replace(
        'v_normal = unitNormal;',
        `v_normal = unitNormal;\n  v_along = a_positionCoef * length(${to} - ${from}) * 40.0;`,
      ),
      FRAGMENT_SHADER_SOURCE: definition.FRAGMENT_SHADER_SOURCE.replace(
        'void main(void) {',
        'varying float v_along;\nvoid main(void) {\n  if (fract(v_along) > 0.5) discard;',
      ),
    };
  }
}
