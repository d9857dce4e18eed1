import type { PurposeWords } from '../../core/figure-sense/purpose-words.ts';

/** What Spanish figures are for. « Contrato », « oferta » and « pagar » alone tell nothing: they are said of people, licences and firms. */
export const purposes: PurposeWords = {
  before: {
    pay: 'salario|salarios|sueldo|sueldos|remuneración|remuneraciones|retribución|retribuciones|paquete salarial|paquetes salariales|paquete de compensación|paquetes de compensación|paquete retributivo|compensación de|nómina de',
    bonus: 'prima|primas|bono|bonos|bonus|prima de fichaje|primas de fichaje|bonificación|bonificaciones',
    investment:
      'invertir|invierte|invirtió|invertirá|invertido|invirtiendo|inversión|inversiones|inyectar|inyecta|inyectó|inyección',
    acquisition: 'adquisición|adquisiciones|adquirir|adquiere|adquirió|adquirido|adquirida|absorción|opa',
    stake:
      'participación|participaciones|posee|tiene|controla|controlar|quedarse con|se queda con|se quedó con|parte de',
    valuation:
      'valoración|valoraciones|valorada|valorado|valoradas|valorados|valora|valoró|valoraba|valoraría|valorando|valuación|valuada|valuado|capitalización|capitalización bursátil|vale|valía',
    'fund-raising':
      'ronda|rondas|ronda de financiación|ronda de financiamiento|recaudar|recauda|recaudó|recaudado|levantar|levantó|levanta|levantado|captar|captó|capta|captado|financiación de|capital semilla',
    revenue: 'ingresos|ingresos anuales|facturación|facturó|factura|facturar|ventas',
    profit: 'beneficio|beneficios|beneficio neto|ganancia|ganancias|utilidad neta|ganancia neta',
    loss: 'pérdida|pérdidas|perder|pierde|perdió|perdido|quema|quemó',
    'capital-expenditure':
      'gasto de capital|gastos de capital|inversiones de capital|capex|gasto en infraestructura',
    fine: 'multa|multas|multada con|multado con|sanción|sanciones|indemnización|indemnizaciones',
    headcount: 'emplea|empleaba|emplear|plantilla|equipo|equipos|dirigía a|dirige a|cuenta con|contaba con',
    hiring:
      'contratar|contrata|contrató|contratado|contratación de|fichar|ficha|fichó|fichado|fichaje de|fichajes de|reclutar|reclutó',
    'job-cuts':
      'despedir|despide|despidió|despedido|despido de|despidos de|recortar|recorta|recortó|recorte de|eliminar|elimina|eliminó|suprimir|suprime|suprimió|supresión de',
    other:
      'deuda|deudas|préstamo|préstamos|crédito|créditos|coste|costes|costo|costos|cuesta|costó|costar|precio|precios|presupuesto|donación|donaciones|donó|subvención|beca|premio|impuesto|impuestos|tasa|tasas|licencia|licencias|alquiler|contrato|contratos|acuerdo|acuerdos|previsión|previsiones|objetivo|gasto|gastos|cheque|fondo|fondos|suma|importe|paquete|paquetes|ayuda|ayudas|obligaciones',
    open: 'oferta|ofertas|ofrecer|ofrece|ofreció|ofrecido|gastar|gastó|gasta|comprar|compra|compró|pagar|paga|pagó|pagado|promete|prometió',
  },
  ties: 'de|en|por|a|con|del|los',
  after: {
    pay: 'de salario|de sueldo|de remuneración|en salario|en salarios|de retribución',
    bonus: 'de prima|de bono|en bonos|en primas|de bonificación',
    investment: 'de inversión|invertidos|invertido|en inversiones|fueron invertidos|de inversiones',
    acquisition: 'para adquirir|por la adquisición',
    stake:
      'del capital|de su capital|de las acciones|de participación|de la propiedad|de los derechos de voto',
    valuation: 'de valoración|de valuación|de capitalización',
    'fund-raising':
      'de financiación|en financiación|de financiamiento|en una ronda|recaudados|en la ronda|de capital semilla|captados',
    revenue: 'de ingresos|en ingresos|de facturación|en ventas|de ventas',
    profit: 'de beneficio|de beneficios|de ganancia|de ganancias|en beneficios|de beneficio neto',
    loss: 'de pérdida|de pérdidas|en pérdidas|perdidos',
    'capital-expenditure': 'de gasto de capital|en gastos de capital|de gastos de capital|de capex',
    fine: 'de multa|en multas|de indemnización',
    headcount: 'en plantilla|en nómina|trabajan en|trabajan para',
    hiring: 'contratados|contratadas|fichados|fueron contratados|reclutados',
    'job-cuts': 'despedidos|despedidas|fueron despedidos|eliminados|suprimidos|serán despedidos',
    other:
      'de deuda|en deuda|de préstamo|de crédito|en créditos|de presupuesto|de ayuda|de dólares en licencias|en acciones|de contrato|de coste|de costes',
  },
  breaks:
    'que|quien|quienes|pero|mientras|mientras que|porque|cuando|donde|aunque|tras|después|antes|así como|frente a',
  reach: { before: 4, after: 2 },
};
