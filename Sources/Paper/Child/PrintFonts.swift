private import Glibc

/// Which font LibreOffice prints with where the machine has no Times New Roman (Nghị định 30/2020/NĐ-CP, Phụ lục I, phần I, mục I, khoản 4).
///
/// It would take Liberation Serif, which has no Vietnamese letters: each «Ỉ» or «Ơ» then comes from another font, and a line falls into
/// pieces for whoever reads the print. TeX Gyre Termes, of the same widths, has them all.
public enum PrintFonts {
    private static let termes = "/usr/share/texmf/fonts/opentype/public/tex-gyre/texgyretermes-regular.otf"

    /// Tells a child whose home is `folder`; does nothing where the machine has no Termes. Throws `tooLarge` where there is no room.
    public static func choose(home folder: String) throws(PaperError) {
        guard access(termes, R_OK) == 0 else { return }
        let place = "\(folder)/.config/fontconfig"
        mkdir("\(folder)/.config", 0o700)
        mkdir(place, 0o700)
        _ = try TemporaryFolder.write(Array(rules.utf8), named: "fonts.conf", in: place)
    }

    private static let rules = """
        <?xml version="1.0"?>
        <!DOCTYPE fontconfig SYSTEM "fonts.dtd">
        <fontconfig>
          <match target="pattern">
            <test qual="any" name="family"><string>Times New Roman</string></test>
            <edit name="family" mode="assign" binding="same"><string>TeX Gyre Termes</string></edit>
          </match>
          <selectfont><rejectfont><pattern>
            <patelt name="family"><string>Liberation Serif</string></patelt>
          </pattern></rejectfont></selectfont>
        </fontconfig>

        """
}
