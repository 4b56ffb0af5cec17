/// Issued papers that go out by e-mail are found in the outbox by the recipient that each is for.
extension Schema {
    static let paperMail = Migration("0298_paper_mail") {
        "CREATE INDEX outbox_paper_mail ON outbox (payload) WHERE kind = 'paper.mail'"
    }
}
