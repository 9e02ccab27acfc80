#include "ui/pages/start/setuprowdelegate.h"

#include "ui/pages/pageparts.h"
#include "ui/pages/start/setuprows.h"
#include "ui/style/lineicon.h"
#include "ui/style/theme.h"
#include "ui/widgets/wrapping.h"

#include <QLabel>
#include <QListView>
#include <QPainter>
#include <QPushButton>
#include <QStyleOptionButton>
#include <QStyleOptionToolButton>
#include <QToolButton>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace golive::ui {

namespace {

constexpr std::array kinds{"fieldLabel", "fault", "warning", "small", "small"};

QColor colourOf(RowWords kind)
{
    const Colours &colours = Theme::colours();
    switch (kind) {
    case RowWords::Title: return colours.text;
    case RowWords::Attention: return colours.red;
    case RowWords::Deadline: return colours.amber;
    case RowWords::Stage:
    case RowWords::Rest: return colours.muted;
    }
    return colours.text;
}

} // namespace

SetupRowDelegate::SetupRowDelegate(const SetupRows *rows, QListView *view)
    : QStyledItemDelegate(view), m_rows(rows), m_view(view), m_button(new QPushButton(view)),
      m_link(new LinkButton({}, view)), m_cross(new QToolButton(view))
{
    for (std::size_t i = 0; i < kinds.size(); ++i) {
        m_labels[i] = new QLabel(view);
        m_labels[i]->setTextFormat(Qt::PlainText);
        setLook(*m_labels[i], kinds[i]);
    }
    m_cross->setIcon(lineIcon(u"close"_s, Theme::colours().muted));
    for (QWidget *one : std::initializer_list<QWidget *>{m_labels[0], m_labels[1], m_labels[2], m_labels[3],
                                                         m_labels[4], m_button, m_link, m_cross}) {
        one->setFocusPolicy(Qt::NoFocus);
        one->hide();
    }
}

void SetupRowDelegate::forget(const SetupId &id)
{
    m_heights.remove(id);
    m_shapes.remove(id);
}

void SetupRowDelegate::forgetAll()
{
    m_fonts.reset();
    m_heights.clear();
    m_shapes.clear();
}

void SetupRowDelegate::measureLetters() const
{
    if (m_fonts)
        return;
    RowFonts fonts;
    for (std::size_t i = 0; i < fonts.size(); ++i) {
        m_labels[i]->ensurePolished();
        fonts[i] = m_labels[i]->font();
    }
    for (QAbstractButton *one : std::initializer_list<QAbstractButton *>{m_button, m_link, m_cross})
        one->ensurePolished();
    m_fonts = fonts;
}

QAbstractButton *SetupRowDelegate::modelOf(RowAction action, const QString &words) const
{
    if (words.isEmpty())
        return m_cross;
    return action == RowAction::TakeOver ? static_cast<QAbstractButton *>(m_link) : m_button;
}

RowButtonShape SetupRowDelegate::measured(const RowButton &button, int width) const
{
    QAbstractButton *model = modelOf(button.action, button.text);
    model->setText(button.text);
    QSize size = model->sizeHint();
    QString words = button.text;
    // The less likely way leaves the row's own words their room.
    if (model == m_link && size.width() > width / 4) {
        const int beside = size.width() - m_link->fontMetrics().size(Qt::TextShowMnemonic, words).width();
        const int room = std::max(width / 4 - beside, longestWord(words, m_link->fontMetrics()));
        words = brokenIntoLines(words, m_link->fontMetrics(), room);
        size = {room + beside, m_link->heightForWidth(room + beside)};
    }
    return {button.action, words, QRect({}, size)};
}

const SetupRowShape &SetupRowDelegate::shapeOf(int row, int width) const
{
    const SetupId &id = m_rows->summary(row).id;
    if (const Drawn *drawn = m_shapes.object(id); drawn && drawn->width == width)
        return drawn->shape;
    measureLetters();
    const SetupRowText &text = m_rows->text(row);
    QList<RowButtonShape> buttons;
    for (const RowButton &button : text.buttons)
        buttons << measured(button, width);
    auto *drawn = new Drawn{width, SetupRowShape::of(text, width, *m_fonts, buttons)};
    m_shapes.insert(id, drawn);
    return drawn->shape;
}

int SetupRowDelegate::width() const
{
    return m_view->viewport()->width();
}

int SetupRowDelegate::heightOf(int row) const
{
    return heightOf(row, width());
}

int SetupRowDelegate::heightOf(int row, int width) const
{
    const SetupId &id = m_rows->summary(row).id;
    if (const auto known = m_heights.constFind(id); known != m_heights.constEnd() && known->width == width)
        return known->height;
    const int height = shapeOf(row, width).height;
    m_heights.insert(id, {width, height});
    return height;
}

QRect SetupRowDelegate::mirrored(const QRect &inRow, const QRect &row) const
{
    return QStyle::visualRect(m_view->layoutDirection(), row, inRow.translated(row.topLeft()));
}

QRect SetupRowDelegate::buttonPlace(const QModelIndex &index, const QRect &row, RowAction action) const
{
    const SetupRowShape &shape = shapeOf(index.row(), row.width());
    const auto button = std::find_if(shape.buttons.begin(), shape.buttons.end(),
                                     [&](const RowButtonShape &one) { return one.action == action; });
    return button == shape.buttons.end() ? QRect() : mirrored(button->place, row);
}

std::optional<RowAction> SetupRowDelegate::buttonAt(const QModelIndex &index, const QRect &row, QPoint at) const
{
    const SetupRowShape &shape = shapeOf(index.row(), row.width());
    for (const RowButtonShape &button : shape.buttons) {
        if (mirrored(button.place, row).contains(at))
            return button.action;
    }
    return std::nullopt;
}

QSize SetupRowDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    // As wide as the view, whichever width that is.
    return {1, heightOf(index.row())};
}

void SetupRowDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Colours &colours = Theme::colours();
    const SetupId id = m_rows->summary(index.row()).id;
    const SetupRowShape shape = shapeOf(index.row(), option.rect.width());
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (m_hovered.row == id || m_focused == Place{id}) {
        painter->setPen(m_focused == Place{id} ? QPen(colours.focus, 2) : QPen(Qt::NoPen));
        painter->setBrush(m_hovered.row == id ? QBrush(colours.rail) : QBrush(Qt::NoBrush));
        painter->drawRoundedRect(QRectF(option.rect).adjusted(1, 1, -1, -1), 8, 8);
    }
    if (!shape.mark.isNull())
        painter->drawPixmap(mirrored(shape.mark, option.rect), linePixmap(u"warning"_s, SetupRowShape::markSize,
                                                                          colours.red, m_view->devicePixelRatioF()));
    const bool isRightToLeft = m_view->layoutDirection() == Qt::RightToLeft;
    const auto side = isRightToLeft ? Qt::AlignRight : Qt::AlignLeft;
    for (const SetupRowShape::Line &line : shape.lines) {
        painter->setFont(m_fonts->at(static_cast<std::size_t>(line.kind)));
        painter->setPen(colourOf(line.kind));
        painter->drawText(mirrored(line.place, option.rect),
                          static_cast<int>(side | Qt::AlignAbsolute | Qt::AlignVCenter) | Qt::TextSingleLine |
                              (line.isRightToLeft ? Qt::TextForceRightToLeft : Qt::TextForceLeftToRight),
                          line.words);
    }
    for (const RowButtonShape &button : shape.buttons)
        paintButton(painter, button, option.rect, id);
    painter->restore();
}

void SetupRowDelegate::paintButton(QPainter *painter, const RowButtonShape &button, const QRect &row,
                                   const SetupId &id) const
{
    const Place place{id, button.action};
    QAbstractButton *model = modelOf(button.action, button.words);
    QStyle::State state = QStyle::State_Enabled | QStyle::State_Active;
    state.setFlag(QStyle::State_MouseOver, m_hovered == place);
    state.setFlag(QStyle::State_HasFocus, m_focused == place);
    const bool isDown = m_pressed == place && m_hovered == place;
    state |= isDown ? QStyle::State_Sunken : QStyle::State_Raised;
    if (model == m_cross) {
        QStyleOptionToolButton option;
        option.initFrom(model);
        option.rect = mirrored(button.place, row);
        option.state = state;
        option.icon = m_cross->icon();
        option.iconSize = m_cross->iconSize();
        option.toolButtonStyle = Qt::ToolButtonIconOnly;
        option.subControls = QStyle::SC_ToolButton;
        option.activeSubControls = isDown ? QStyle::SC_ToolButton : QStyle::SC_None;
        model->style()->drawComplexControl(QStyle::CC_ToolButton, &option, painter, model);
        return;
    }
    QStyleOptionButton option;
    option.initFrom(model);
    option.rect = mirrored(button.place, row);
    option.state = state;
    option.text = button.words;
    painter->setFont(model->font());
    model->style()->drawControl(QStyle::CE_PushButton, &option, painter, model);
}

} // namespace golive::ui

#include "moc_setuprowdelegate.cpp"
