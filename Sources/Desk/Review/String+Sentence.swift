import Office

extension String {
    /// With one stop at its end.
    var sentence: String { withoutStop + "." }

    var withoutStop: String {
        var text = tidy[...]
        while let last = text.last, last.isWhitespace || ".;,:".contains(last) { text.removeLast() }
        return String(text)
    }
}
