extension String {
    /// The words of the text in small letters, as both search engines index them: letters and digits, parted by all else.
    ///
    /// «Số 05/KH-UBND» gives «số», «05», «kh», «ubnd».
    public var searchWords: [Substring] {
        let small = composed.lowercased()
        return small.unicodeScalars.split { !$0.properties.isAlphabetic && $0.properties.numericType == nil }
            .map { Substring($0) }
    }
}
