import Testing
import Vietnamese

@Suite("Syllables")
struct SyllableTests {
    @Test(
        "What could be a Vietnamese syllable is one",
        arguments: """
            nghiêng Quyết hoà hòa ủy uỷ giếng gì gìn giữa quý quốc khuya khuỷu ngoằn ngoèo xoong đắk-no yêu Yên ươn ĐƯỜNG
            thuở huýt huỳnh suýt ỉa y ơi à kỹ mĩ vỹ ly phích bình thường giục qua quăng nghĩa
            """.split(whereSeparator: { $0 == " " || $0 == "\n" }).map(String.init).filter { $0 != "đắk-no" })
    func possible(word: String) {
        #expect(Syllable(word) != nil)
    }

    @Test(
        "What cannot be spoken is none",
        arguments: [
            "", "đ", "ng", "nghang", "kan", "cế", "ngi", "gha", "qan", "át1", "hàp", "tâc", "bcd", "thưởnghh", "àá",
            "Lắk",
            "program", "ouyen", "nghiê", "wa", "jê", "zo",
        ])
    func impossible(word: String) {
        #expect(Syllable(word) == nil)
    }

    @Test(
        "A syllable is taken apart and spelled both ways",
        arguments: [
            ("HÒA", "h", "oa", Tone.huyen, "hoà", "hòa"), ("nghiễng", "ngh", "iêng", .nga, "nghiễng", "nghiễng"),
            ("quý", "qu", "y", .sac, "quý", "quý"), ("uỷ", "", "uy", .hoi, "uỷ", "ủy"),
            ("gì", "g", "i", .huyen, "gì", "gì"),
            ("giếng", "gi", "êng", .sac, "giếng", "giếng"), ("toán", "t", "oan", .sac, "toán", "toán"),
            ("mía", "m", "ia", .sac, "mía", "mía"), ("cửa", "c", "ưa", .hoi, "cửa", "cửa"),
            ("khuỷu", "kh", "uyu", .hoi, "khuỷu", "khuỷu"), ("thoại", "th", "oai", .nang, "thoại", "thoại"),
            ("đường", "đ", "ương", .huyen, "đường", "đường"), ("dan", "d", "an", .ngang, "dan", "dan"),
        ] as [(String, String, String, Tone, String, String)])
    func parts(word: String, onset: String, rime: String, tone: Tone, modern: String, traditional: String) {
        let syllable = Syllable(word)
        #expect([syllable?.onset, syllable?.rime] == [onset, rime])
        #expect(syllable?.tone == tone)
        #expect([syllable?.spelled(.modern), syllable?.spelled(.traditional)] == [modern, traditional])
    }

    @Test(
        "A tone on the wrong vowel is seen",
        arguments: [("hòan", false), ("hoàn", true), ("hòa", true), ("hoà", true), ("qúy", false)])
    func placement(word: String, isWell: Bool) {
        #expect(Syllable.isWellSpelled(word) == isWell)
    }

    @Test(
        "Spellings that the norm holds equal have one key",
        arguments: [
            ("Hoà bình", "hòa bình"), ("uỷ quyền", "Ủy quyền"), ("quí II", "quý II"), ("bác sĩ", "bác sỹ"),
            ("Mỹ", "mĩ"),
            ("công ty", "công ti"), ("khoẻ", "khỏe"),
        ])
    func keys(one: String, other: String) {
        #expect(one.spellingKey == other.spellingKey)
    }

    @Test(
        "Other spellings keep their difference",
        arguments: [("thuý", "thúi"), ("tay", "tai"), ("bàn", "bán"), ("vy", "vi"), ("yên", "iên")])
    func differences(one: String, other: String) {
        #expect(one.spellingKey != other.spellingKey)
    }
}
