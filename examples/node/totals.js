// Follows the topic investment-totals from its beginning and prints the signed figure of each cell of one region.
//   npm install && node totals.js [BOOTSTRAP [REGISTRY [CODE [RECORDS]]]]   RECORDS: stop after that many; without it, go on
import { SchemaRegistry } from '@kafkajs/confluent-schema-registry';
import { decompress } from 'fzstd';
import kafkajs from 'kafkajs';
import { types } from './types.js';

const [bootstrap = '127.0.0.1:9092', registryUrl = 'http://127.0.0.1:8080', code = '100000', most = 'Infinity'] = process.argv.slice(2);

// The pipeline's records are compressed with zstd, which kafkajs leaves to a codec.
kafkajs.CompressionCodecs[kafkajs.CompressionTypes.ZSTD] = () => ({
  compress: () => Promise.reject(new Error('this program only reads')),
  decompress: async (bytes) => Buffer.from(decompress(bytes)),
});

const kafka = new kafkajs.Kafka({ clientId: 'totals-example', brokers: [bootstrap], logLevel: kafkajs.logLevel.ERROR });
const registry = new SchemaRegistry({ host: registryUrl }, { AVRO: { logicalTypes: types } });
const consumer = kafka.consumer({ groupId: `totals-example-${process.pid}` });
let read = 0;

await consumer.connect();
await consumer.subscribe({ topic: 'investment-totals', fromBeginning: true });
await consumer.run({
  eachMessage: async ({ message }) => {
    if (!message.key.toString().startsWith(`${code}|`)) return;
    // No value: nothing supports the cell any more.
    const total = message.value && await registry.decode(message.value);
    const month = total?.windows.find((w) => w.window === '30d');
    console.log(message.key.toString(), total ? `${total.asOf} 30d CNY ${month.signed.value ?? 0} in ${month.signed.projects} projects, revision ${total.revision}` : 'gone');
    if (++read === Number(most)) consumer.disconnect().then(() => process.exit(0));
  },
});
