/// Reviews of administrative procedures, with what units answer and propose. Costs are in đồng, hours in tenths.
extension Schema {
    static let procedureReview = Migration("0242_procedure_review") {
        """
        CREATE TABLE procedure_review (
            id %ID%,
            year %INT% NOT NULL CONSTRAINT procedure_review_year CHECK (year BETWEEN 2000 AND 2200),
            title %TEXT% NOT NULL,
            due_on %TEXT% NOT NULL CONSTRAINT procedure_review_due_day CHECK (length(due_on) = 10),
            state %TEXT% NOT NULL CONSTRAINT procedure_review_state CHECK (state IN ('draft', 'issued')),
            number %TEXT%,
            issued_on %TEXT% CONSTRAINT procedure_review_issued_day CHECK (length(issued_on) = 10),
            created_by %INT% NOT NULL REFERENCES person(id) ON DELETE RESTRICT,
            created_at %INT% NOT NULL,
            version %INT% NOT NULL,
            CONSTRAINT procedure_review_issued CHECK ((state = 'issued') = (number IS NOT NULL AND issued_on IS NOT NULL))
        ) %STRICT%
        """
        "CREATE INDEX procedure_review_list ON procedure_review (year, id)"
        """
        CREATE TABLE reviewed_procedure (
            id %ID%,
            review_id %INT% NOT NULL REFERENCES procedure_review(id) ON DELETE RESTRICT,
            procedure_id %INT% NOT NULL REFERENCES procedure(id) ON DELETE RESTRICT,
            unit_id %INT% NOT NULL REFERENCES unit(id) ON DELETE RESTRICT,
            state %TEXT% NOT NULL CONSTRAINT reviewed_procedure_state CHECK
                (state IN ('waiting', 'kept', 'proposed', 'approved', 'rejected')),
            verdicts %TEXT%,
            measure %TEXT%,
            reason %TEXT%,
            papers %TEXT%,
            before_cost %TEXT%,
            after_cost %TEXT%,
            income %INT%,
            decision %TEXT%,
            decided_on %TEXT% CONSTRAINT reviewed_procedure_decided_day CHECK (length(decided_on) = 10),
            version %INT% NOT NULL,
            CONSTRAINT reviewed_procedure_answered CHECK ((state = 'waiting') = (verdicts IS NULL)),
            CONSTRAINT reviewed_procedure_proposed CHECK
                ((state IN ('proposed', 'approved', 'rejected')) = (measure IS NOT NULL)),
            CONSTRAINT reviewed_procedure_decided CHECK ((state IN ('approved', 'rejected')) = (decided_on IS NOT NULL))
        ) %STRICT%
        """
        "CREATE UNIQUE INDEX reviewed_procedure_key ON reviewed_procedure (review_id, procedure_id)"
        "CREATE INDEX reviewed_procedure_unit ON reviewed_procedure (unit_id, id)"
    }
}
