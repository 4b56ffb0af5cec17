import Vietnamese

/// What a title says of its holder's place: «Quyền Chánh Văn phòng», «Phó Chánh Văn phòng phụ trách».
struct SigningTitle: Equatable {
    enum Place: Equatable {
        case head
        /// Quyền cấp trưởng: signs as the head, with «Q.» before the title.
        case acting
        case deputy
        /// Cấp phó được giao phụ trách: there is no head, and the deputy signs as a deputy does (khoản 1 Điều 13 Nghị
        /// định 30/2020/NĐ-CP).
        case deputyInCharge
        /// Neither heads anything nor stands in for a head.
        case other
    }

    let place: Place
    /// The title as it is printed above the name, without «Quyền» and without «phụ trách».
    let printed: String
    /// The title of the head whose deputy this is, or the head's own.
    let head: String

    init(_ title: String, rank: Rank) {
        let words = title.split(separator: " ").map(String.init)
        let folded = words.map(\.folded)
        let inCharge = Self.end(ofChargeIn: folded)
        let plain = Array(words.prefix(inCharge ?? words.count))
        if rank == .officer {
            place = .other
            printed = title
            head = title
        } else if folded.first == "quyen" || folded.first == "q" {
            place = .acting
            printed = Self.capitalized(plain.dropFirst())
            head = printed
        } else if folded.first == "pho" || rank == .deputy {
            place = inCharge == nil ? .deputy : .deputyInCharge
            printed = plain.joined(separator: " ")
            head = folded.first == "pho" ? Self.capitalized(plain.dropFirst()) : printed
        } else {
            place = .head
            printed = plain.joined(separator: " ")
            head = printed
        }
    }

    /// Where «phụ trách», «điều hành» begins, which is no part of the title.
    private static func end(ofChargeIn folded: [String]) -> Int? {
        guard folded.count > 2 else { return nil }
        return (1..<folded.count - 1).first { index in
            [["phu", "trach"], ["dieu", "hanh"]].contains(Array(folded[index...(index + 1)]))
        }
    }

    private static func capitalized(_ words: ArraySlice<String>) -> String {
        let text = words.joined(separator: " ")
        return text.prefix(1).uppercased() + text.dropFirst()
    }
}
