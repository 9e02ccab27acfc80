#pragma once

#include "ui/pages/columnpage.h"

class QProgressBar;
class QPushButton;

namespace golive::ui {

class Card;
class CheckRowWidget;
class FindingsFold;
class OverruleBox;
class WrapLabel;

/// The guide's Quick Checklist, and what users wish they had been asked.
class GetReadyPage : public ColumnPage
{
    Q_OBJECT
public:
    explicit GetReadyPage(QWidget *parent = nullptr);

    static QString title();
    static QString intro(const PageView &);
    static QString stepName(Step);

    void draw(const PageView &) override;
    QWidget *firstField() const override;

private:
    void buildProgress();
    void buildCountry();
    void buildRows();
    void buildForm();
    void drawCountry(const GetReadyView &);
    void drawForm(const GetReadyView &);

    WrapLabel *m_progressText = nullptr;
    QProgressBar *m_progress = nullptr;
    Card *m_country = nullptr;
    WrapLabel *m_countryTitle = nullptr;
    OverruleBox *m_countryOverrule = nullptr;
    QList<CheckRowWidget *> m_rows; ///< By CheckItem.
    Card *m_form = nullptr;
    QPushButton *m_formFilled = nullptr;
    QPushButton *m_formSkip = nullptr;
    WrapLabel *m_formState = nullptr;
    WrapLabel *m_perApp = nullptr;
    FindingsFold *m_findings = nullptr;
};

} // namespace golive::ui
