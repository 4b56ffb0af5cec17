/// Names of agencies and people that an office knows, which help to tell where a name ends.
///
/// Reading works without it. A name may have aliases; papers' names stay verbatim all the same.
public struct NameBook: Sendable, Equatable {
    public var names: [String]

    public init(names: [String] = []) { self.names = names }

    /// Reads a list: a JSON array of strings, or a line a name with its aliases after «=» or «;».
    public init(list: String) {
        names = list.split(whereSeparator: { "\n\r=;[]\",".contains($0) })
            .map { line in
                line.drop { $0 == " " || $0 == "\t" || $0 == "-" }.reversed().drop { $0 == " " || $0 == "\t" }
                    .reversed()
            }
            .map { String($0) }
            .filter { $0.contains(where: \.isLetter) }
    }
}
