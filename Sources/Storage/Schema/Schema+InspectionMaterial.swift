/// Which finding of an inspection was made of which feedback or rating: each once, and for good.
///
/// A program of before makes findings without it, and reads them as it did.
extension Schema {
    static let inspectionMaterial = Migration("0365_inspection_material") {
        """
        CREATE TABLE inspection_material (
            finding_id %INT% PRIMARY KEY REFERENCES inspection_finding(id) ON DELETE RESTRICT,
            feedback_id %INT% REFERENCES regulation_feedback(id) ON DELETE RESTRICT,
            rating_id %INT% REFERENCES service_rating(id) ON DELETE RESTRICT,
            CONSTRAINT inspection_material_one CHECK ((feedback_id IS NULL) = (rating_id IS NOT NULL))
        ) %STRICT%
        """
        """
        CREATE UNIQUE INDEX inspection_material_feedback_key ON inspection_material (feedback_id)
        WHERE feedback_id IS NOT NULL
        """
        """
        CREATE UNIQUE INDEX inspection_material_rating_key ON inspection_material (rating_id)
        WHERE rating_id IS NOT NULL
        """
        Migration.Statement.forbidding(.update, on: "inspection_material", rule: "inspection_material_frozen")
        Migration.Statement.forbidding(.delete, on: "inspection_material", rule: "inspection_material_kept")
    }
}
