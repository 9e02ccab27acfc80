#pragma once

#include "domain/event.h"
#include "domain/view/pageview.h"
#include "ui/pages/programaction.h"
#include "ui/shell/brand.h"

#include <QDialog>
#include <QHash>
#include <QPointer>

class QMessageBox;
class QHBoxLayout;
class QVBoxLayout;

namespace golive::ui {

class BesideWindows;
class ButtonRow;
class ExplainDialog;
class HiddenBand;
class NoticeBar;
class OthersBar;
class PageArea;
class PagesAhead;
class PracticeBand;
class Rail;
class Strip;
class WizardPage;
class WrapLabel;

/// The window around the pages. It draws a PageView and says what the person did; moving on is the flow's business. A
/// QDialog for its default button: Enter presses Next from any field.
class MainWindow : public QDialog
{
    Q_OBJECT
public:
    explicit MainWindow(QWidget *parent = nullptr);

    void draw(const PageView &);
    /// The widget of a page; made when first asked for.
    WizardPage *page(Page);
    /// Whose Golive this is; before the window is shown.
    void noteBrand(const Brand &);
    /// What stands beside this window on a call, or beside a browser.
    BesideWindows *beside() const { return m_beside; }

    /// Escape: asks, then closes.
    void reject() override;

Q_SIGNALS:
    void happened(const golive::Event &event);
    void wanted(const golive::ui::ProgramAction &action);

protected:
    void closeEvent(QCloseEvent *) override;
    void resizeEvent(QResizeEvent *) override;

private:
    void buildSheet();
    void pressNext();
    void goBack();
    void explain();
    void drawHead(const PageView &);
    bool turnsTo(const PageView &) const;
    void showPage(const PageView &);
    void turnTo(WizardPage &);
    void fitMargins();
    void tellField();
    void holdFocusWhileBusy(bool isHeld, WizardPage &);
    void takeFocusTo(const WizardPage &);
    void keepFocusOffTheRail(const QWidget *before);
    /// What closing would cost, as a question; empty where it costs nothing.
    QString reasonToStay() const;
    void askToLeave(const QString &question);

    BesideWindows *m_beside;
    Rail *m_rail;
    PracticeBand *m_practiceBand;
    HiddenBand *m_hiddenBand;
    WrapLabel *m_identity;
    WrapLabel *m_title;
    WrapLabel *m_intro;
    Strip *m_strip;
    OthersBar *m_others;
    NoticeBar *m_notice;
    PageArea *m_area;      ///< The only one: what stands around the page stays in sight.
    QHBoxLayout *m_places; ///< The pages; one of them is shown.
    WizardPage *m_shown = nullptr;
    QVBoxLayout *m_around; ///< Strip, what others did, and notice.
    ButtonRow *m_buttons;
    PagesAhead *m_ahead;
    QHash<Page, WizardPage *> m_pages;
    PageView m_view;
    bool m_isDrawn = false;
    bool m_mayLeave = false;
    QPointer<QWidget> m_focusBeforeBusy;
    QPointer<QMessageBox> m_question;
    QPointer<ExplainDialog> m_explanation;
};

} // namespace golive::ui
