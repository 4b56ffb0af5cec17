import Office
import Storage
import WorkTime

extension Act {
    /// The book, when something may be entered in it today. Throws `.conflict` when it has ended.
    func openRegister(_ id: Key<Register>) throws -> Register {
        let book = try RegisterStore.find(tx, id)
        guard book.isOpen(on: today) else {
            throw OfficeError(.conflict, "Sổ này đã ngừng dùng. Hãy chọn sổ khác.", field: "register")
        }
        return book
    }

    /// Which series of the book a paper of that kind goes to. Throws `.invalid` when the book counts by kinds and the paper
    /// has none.
    func series(of book: Register, kind: String?) throws -> String {
        let series = book.series(of: kind?.tidyLowercased)
        guard book.numbering == .joint || !series.isEmpty else {
            throw OfficeError(
                .invalid, "Sổ này đánh số riêng từng loại văn bản: hãy nhập tên loại của văn bản trước.", field: "kind")
        }
        return series
    }

    /// The number of an outgoing paper is that paper's matter: until it is sent it is held, afterwards it stands on what was
    /// sent. Throws `.conflict`.
    func requireNotHeld(_ entry: Key<RegisterEntry>) throws {
        switch try OutgoingStore.state(tx, entry: entry) {
        case nil: return
        case .numbered:
            throw OfficeError(
                .conflict,
                "Số này đã cấp cho một văn bản đi đang chờ phát hành. Hãy phát hành, hoặc trả lại văn bản đó để hủy số."
            )
        default:
            throw OfficeError(
                .conflict,
                "Số này đã ghi trên văn bản phát hành nên không hủy được. Văn bản sai thì thu hồi hoặc thay thế ở trang của văn bản đi."
            )
        }
    }

    /// Throws `.invalid` at the field unless there is such a unit or person.
    func requireParty(_ party: Key<Party>, field: String) throws {
        guard try PartyNameStore.names(tx, of: [party])[party] != nil else {
            throw OfficeError(.invalid, "Không có đơn vị, cá nhân được chọn.", field: field)
        }
    }

    /// A paper is entered in a book of its direction, a secret one in a book of secret papers.
    func checkBook(_ book: Register, takes document: DocumentItemStore.Details) throws {
        let item = document.item
        guard item.state != .dropped else {
            throw OfficeError(.conflict, "Văn bản này đã bỏ, không vào sổ được.")
        }
        guard item.direction == book.direction else {
            throw OfficeError(
                .invalid, "Sổ này không dành cho loại văn bản đến, đi hay nội bộ của văn bản này.", field: "register")
        }
        guard (item.secrecy != .none) == book.isSecret else {
            throw OfficeError(
                .invalid,
                book.isSecret
                    ? "Sổ này chỉ dành cho văn bản mật." : "Văn bản mật phải vào sổ đăng ký văn bản mật.",
                field: "register")
        }
        guard !document.isEntered else {
            throw OfficeError(.conflict, "Văn bản này đã vào sổ.")
        }
    }
}

extension Register {
    /// The series that a paper of that kind stands in, as lines name it.
    func series(for kind: String) -> String { series(of: kind.tidyLowercased) }

    /// Whether a paper of that kind may stand in this line of the book.
    func gives(_ line: RegisterEntry, to kind: String) -> Bool {
        line.register == id && series(for: kind) == line.kind
    }
}

extension String {
    /// The name of a kind as a series is called by it: «Quyết định» and «QUYẾT ĐỊNH » are one.
    fileprivate var tidyLowercased: String { split(whereSeparator: \.isWhitespace).joined(separator: " ").lowercased() }
}
