"""Makes the PDFs of this folder: see README.md."""
import io, subprocess, zlib
from PIL import Image, ImageDraw, ImageFont

WORDS = [
    "This page was printed, signed and put on a scanner.",
    "A program sees a picture where a reader sees words.",
    "Recommendation 9. The archive should keep the file",
    "from which it was printed.",
]


def scan():
    """A4 at 75 dots an inch, as JPEG."""
    page = Image.new("L", (620, 877), 250)
    font = ImageFont.truetype("LiberationSerif-Regular.ttf", 18)
    for number, line in enumerate(WORDS):
        ImageDraw.Draw(page).text((70, 100 + 30 * number), line, fill=20, font=font)
    out = io.BytesIO()
    page.save(out, "JPEG", quality=30)
    return out.getvalue()


def pdf(pages):
    """A PDF of (content stream, has picture); text in Times."""
    objects = [None, None, b"<</Type/Font/Subtype/Type1/BaseFont/Times-Roman/Encoding/WinAnsiEncoding>>"]
    picture = scan()
    objects.append(
        b"<</Type/XObject/Subtype/Image/Width 620/Height 877/ColorSpace/DeviceGray/BitsPerComponent 8"
        b"/Filter/DCTDecode/Length %d>>stream\n" % len(picture) + picture + b"\nendstream"
    )
    kids = []
    for content, has_picture in pages:
        stream = zlib.compress(content)
        objects.append(b"<</Filter/FlateDecode/Length %d>>stream\n" % len(stream) + stream + b"\nendstream")
        use = b"/XObject<</P 4 0 R>>" if has_picture else b""
        objects.append(
            b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Resources<</Font<</F 3 0 R>>%s>>/Contents %d 0 R>>"
            % (use, len(objects))
        )
        kids.append(len(objects))
    objects[0] = b"<</Type/Catalog/Pages 2 0 R>>"
    objects[1] = b"<</Type/Pages/Count %d/Kids[%s]>>" % (len(kids), b" ".join(b"%d 0 R" % kid for kid in kids))
    out = io.BytesIO(b"%PDF-1.4\n")
    out.seek(0, 2)
    places = []
    for number, body in enumerate(objects, 1):
        places.append(out.tell())
        out.write(b"%d 0 obj\n" % number + body + b"\nendobj\n")
    table = out.tell()
    out.write(b"xref\n0 %d\n0000000000 65535 f \n" % (len(objects) + 1))
    for place in places:
        out.write(b"%010d 00000 n \n" % place)
    out.write(b"trailer\n<</Size %d/Root 1 0 R>>\nstartxref\n%d\n%%%%EOF\n" % (len(objects) + 1, table))
    return out.getvalue()


def text(lines, mode=0, top=740):
    words = b"".join(b"(%s) Tj T* " % line.encode("cp1252") for line in lines)
    return b"BT /F 12 Tf %d Tr 16 TL 70 %d Td %sET\n" % (mode, top, words)


PICTURE = b"q 595 0 0 842 0 0 cm /P Do Q\n"
TYPED = text([
    "Harrowmere Community Safety Partnership",
]) + text([
    "This fictional letter has one typed page. It says that the review",
    "of the death of Nell was accepted, and that a signed page follows.",
], top=690) + text([
    "The partnership thanks all who took part in it.",
], top=630)

open("pdf-scanned.pdf", "wb").write(pdf([(TYPED, False), (PICTURE, True)]))
open("pdf-recognised.pdf", "wb").write(pdf([(TYPED, False), (PICTURE + text(WORDS, mode=3), True)]))
open("pdf-pictures-only.pdf", "wb").write(pdf([(PICTURE, True), (PICTURE, True)]))
for name in ["pdf-office", "pdf-columns", "pdf-action-plan"]:
    subprocess.run(["weasyprint", "-q", f"{name}.html", f"{name}.pdf"], check=True)
subprocess.run(["qpdf", "--encrypt", "secret", "owner", "256", "--", "pdf-columns.pdf", "pdf-password.pdf"], check=True)
subprocess.run(
    ["qpdf", "--encrypt", "", "owner", "256", "--extract=n", "--", "pdf-columns.pdf", "pdf-no-copying.pdf"], check=True)
