import Office

/// The tests of eligibility, asked in the order of the law: what is written down is the first that is not passed, and why.
struct PetitionEligibility {
    let rules: PetitionRules
    let kinds: Set<PetitionKind>

    /// Nil where the petition passes all. Throws `.invalid` for a test that is not asked of its kind, or without a reason.
    func failure(_ test: String?, _ reason: String?) throws(OfficeError) -> (test: String, reason: String)? {
        guard let code = test?.tidyOrNil else { return nil }
        guard let found = rules.test(code), found.isAsked(of: kinds) else {
            throw OfficeError(.invalid, "Điều kiện này không đặt ra với loại đơn đã chọn.", field: "failed")
        }
        guard let reason = try EnteredText.optional(reason, "Lý do không đủ điều kiện", field: "failure", upTo: 2_000)
        else { throw OfficeError(.invalid, "Nêu lý do đơn không đáp ứng «\(found.title)».", field: "failure") }
        return (found.code, reason)
    }
}
