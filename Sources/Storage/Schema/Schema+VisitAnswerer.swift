/// Who answers for an inspected unit that is no more: the unit in its place; nil where the inspected unit does itself.
extension Schema {
    static let visitAnswerer = Migration("0254_visit_answerer") {
        "ALTER TABLE inspection_visit ADD COLUMN answerer_id %INT% REFERENCES unit(id) ON DELETE RESTRICT"
    }
}
