package vn.daihoi.paper.docx;

import com.openhtmltopdf.css.constants.CSSName;
import com.openhtmltopdf.css.constants.IdentValue;
import com.openhtmltopdf.css.style.CalculatedStyle;
import com.openhtmltopdf.layout.LayoutContext;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.render.Box;
import java.util.IdentityHashMap;
import java.util.Map;
import org.w3c.dom.Element;

/** What the layout made of each element, in twentieths of a point (twips). */
final class Styles {

    private static final int TWIPS = 20;
    private static final float NATURAL_LINE = 1.15f;

    private final PdfBoxRenderer page;
    private final LayoutContext context;
    private final Map<Element, Box> boxes = new IdentityHashMap<>();

    Styles(PdfBoxRenderer page) {
        this.page = page;
        this.context = page.getSharedContext().newLayoutContextInstance();
        collect(page.getRootBox());
    }

    private void collect(Box box) {
        if (box.getElement() != null) {
            boxes.putIfAbsent(box.getElement(), box);
        }
        for (int i = 0; i < box.getChildCount(); i++) {
            collect(box.getChild(i));
        }
    }

    CalculatedStyle of(Element element) {
        return page.getSharedContext().getStyle(element);
    }

    LayoutContext context() {
        return context;
    }

    int width(Element element) {
        var box = boxes.get(element);
        return box == null ? 0 : twips(box.getWidth());
    }

    /** Space that the page leaves around an element. */
    int margin(Element element, CSSName side) {
        return twips(of(element).getFloatPropertyProportionalWidth(side, parentWidth(element), context));
    }

    int length(Element element, CSSName name) {
        var style = of(element);
        return style.isLength(name)
                ? twips(style.getFloatPropertyProportionalWidth(name, parentWidth(element), context))
                : 0;
    }

    int lineHeight(Element element) {
        var style = of(element);
        var size = style.getFont(context).size;
        if (style.isIdent(CSSName.LINE_HEIGHT, IdentValue.NORMAL)) {
            return twips(size * NATURAL_LINE);
        }
        return style.isLength(CSSName.LINE_HEIGHT)
                ? twips(style.getFloatPropertyProportionalHeight(CSSName.LINE_HEIGHT, 0, context))
                : twips(size * style.asFloat(CSSName.LINE_HEIGHT));
    }

    /** Points. */
    double fontSize(Element element) {
        return Math.round(of(element).getFont(context).size / page.getDotsPerPoint() * 2) / 2.0;
    }

    int twips(float dots) {
        return Math.round(dots / page.getDotsPerPoint() * TWIPS);
    }

    private float parentWidth(Element element) {
        var box = element.getParentNode() instanceof Element parent ? boxes.get(parent) : null;
        return box == null ? 0 : box.getContentWidth();
    }
}
