import Desk
import Office

/// What the address of a book says: `/registers/3?year=2026&kind=quyết định&after=12a`.
struct RegisterAddress: Equatable {
    let register: Key<Register>
    var year: Int?
    var kind: String?
    var cursor: RegisterNumber?

    init(_ register: Key<Register>, _ query: FormFields = .init()) {
        self.register = register
        year = query["year"].flatMap { Int($0) }.flatMap { (1900...9999).contains($0) ? $0 : nil }
        kind = query["kind"].map { String($0.prefix(200)) }
        cursor = query["after"].flatMap { RegisterNumber($0) }
    }

    private func href(under path: Href) -> Href {
        path.adding("year", year.map(String.init)).adding("kind", kind).adding("after", cursor?.description)
    }

    var href: Href { href(under: "/registers/\(register)") }
    /// The whole year's book as a file, from the first number on.
    func file(_ format: TableFile) -> Href {
        let whole = with { _ in }
        return whole.href(under: "/registers/\(register)/book.\(format.rawValue)")
    }
    /// How far the papers of the year are dealt with.
    var handling: Href { href(under: "/registers/\(register)/handling") }
    /// What proves that the year was closed, and the book as it is signed by hand.
    var closingFile: Href { href(under: "/registers/\(register)/closing/file") }
    func replacedClosing(_ id: Key<ReplacedClosing>) -> Href {
        "/registers/\(register)/closing/replaced/\(id)"
    }
    var closingPaper: Href { href(under: "/registers/\(register)/closing/book.docx") }
    var print: Href { href(under: "/registers/\(register)/print") }

    func with(_ change: (inout RegisterAddress) -> Void) -> RegisterAddress {
        var address = self
        address.cursor = nil
        change(&address)
        return address
    }
}
