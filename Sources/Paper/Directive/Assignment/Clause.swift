/// What a stretch of prose tells somebody to do.
struct Clause {
    enum Form {
        /// «Giao Sở A …», «yêu cầu các đơn vị …»
        case giving
        /// «Sở A chủ trì …», «Sở A có trách nhiệm …»
        case subject
        /// «Chủ trì, phối hợp với …», «Rà soát …»: who is told by what stands above.
        case predicate
    }

    var form: Form
    var lead: [NamedBody] = []
    var coordinate: [NamedBody] = []
    /// The words of what is to be done; empty for «Giao Sở A:».
    var content: Range<Int>
    /// All its words.
    var whole: Range<Int>
    /// It says «chủ trì» of its lead.
    var isLed = false
    /// It asks a body above the issuer for something.
    var isRequest = false
}
