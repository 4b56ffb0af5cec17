/// Fields of state management whose names are made of several parts: where «A, B và C» is one name, not three.
///
/// Departments of all provinces and the ministries share them; agencies abolished since are still in older papers.
enum FieldNames {
    static let table = PhraseSet(
        """
        tài chính; kế hoạch và đầu tư; kế hoạch đầu tư; kế hoạch - tài chính; tài chính - kế hoạch; nội vụ; tư pháp; công thương
        xây dựng; giao thông vận tải; giao thông vận tải - xây dựng; y tế; ngoại vụ; ngoại giao; công an; quốc phòng
        nông nghiệp và môi trường; nông nghiệp và phát triển nông thôn; nông nghiệp & môi trường; nông nghiệp và ptnt
        nông nghiệp; tài nguyên và môi trường; tài nguyên môi trường; khoa học và công nghệ; khoa học công nghệ
        thông tin và truyền thông; thông tin truyền thông; giáo dục và đào tạo; giáo dục đào tạo; du lịch; văn hóa
        văn hóa, thể thao và du lịch; văn hoá, thể thao và du lịch; văn hóa và thể thao; văn hoá và thể thao; văn hóa - thể thao
        lao động - thương binh và xã hội; lao động, thương binh và xã hội; lao động thương binh và xã hội; lao động - tb và xh
        dân tộc và tôn giáo; dân tộc; tôn giáo; quy hoạch - kiến trúc; quy hoạch và kiến trúc; an toàn thực phẩm
        văn hóa - xã hội; văn hóa và thông tin; kinh tế - hạ tầng; kinh tế, hạ tầng và đô thị; kinh tế và hạ tầng; kinh tế
        hành chính - quản trị; hành chính - tổ chức; tổ chức - hành chính; tổ chức cán bộ; pháp chế; nội chính; tổng hợp
        kinh tế tổng hợp; kinh tế ngành; khoa giáo - văn xã; khoa giáo - văn hóa; đô thị; công nghiệp; thương mại; thủy sản
        tuyên giáo; dân vận; tuyên giáo và dân vận; tổ chức; kiểm tra; bưu chính viễn thông; nội vụ - lao động
        thanh tra; văn phòng; ngân hàng; kho bạc; thuế; thống kê; hải quan; bảo hiểm xã hội; tiếp công dân
        kh&đt; kh&cn; tn&mt; nn&mt; nn&ptnt; nnmt; gd&đt; gdđt; tt&tt; tttt; lđ-tb&xh; lđtbxh; vh,tt&dl; vhttdl; vh-tt&dl; gtvt; khđt; khcn; tnmt
        """)
}
